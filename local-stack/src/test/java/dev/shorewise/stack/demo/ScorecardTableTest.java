package dev.shorewise.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ScorecardTableTest {

    @Test
    void figuresStandInColumnsAndWhatIsNotMeasuredIsADash() throws JsonProcessingException {
        String ranking = """
                {"scorecards": [
                  {"vendorId": "harborline", "sections": [
                    {"name": "contract", "data": {"groups": [{"measures": [
                      {"definition": "volume/offered@1", "value": 3821},
                      {"definition": "service-level/answered-in-time-over-offered@1", "value": 0.501},
                      {"definition": "abandonment/over-offered@1", "value": 0.173}]}]}},
                    {"name": "customers", "data": {"groups": [{"measures": [
                      {"definition": "csat/top2-of-5@1", "value": 0.69},
                      {"definition": "nps/transactional@1", "value": 12.4}]}]}},
                    {"name": "money", "data": {"perContact": {"amount": "15.83", "currency": "EUR"}}}]},
                  {"vendorId": "meridian", "sections": [{"name": "contract", "status": "UNAVAILABLE"}]}]}
                """;

        assertThat(ScorecardTable.write("2026-10", new ObjectMapper().readTree(ranking)))
                .isEqualTo("""
                        Scorecards of 2026-10, worst first
                        vendor         offered        in 20 s  abandoned   CSAT    NPS   cost per contact
                        harborline        3821         50.1 %     17.3 %   69 %    +12          15.83 EUR
                        meridian             -              -          -      -      -                  -
                        A dash is a figure that was not measured: not nought.""");
    }
}
