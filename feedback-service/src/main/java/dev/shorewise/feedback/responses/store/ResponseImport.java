package dev.shorewise.feedback.responses.store;

import dev.shorewise.feedback.responses.Answers;
import dev.shorewise.feedback.responses.Channel;
import dev.shorewise.feedback.responses.DeliveryModel;
import dev.shorewise.feedback.responses.Resolution;
import dev.shorewise.feedback.surveys.Surveys;
import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.ImportContext;
import dev.shorewise.kit.imports.ImportTarget;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Responses in bulk: what a profile can fill. The identity columns of the profile are the response's id. */
@ApplicationScoped
class ResponseImport implements ImportTarget {

    /** The fields, in the order in which {@link #fields()} lists them. */
    enum At {
        SURVEY_ID(Field.text("surveyId", 40).orRejected()),
        RESPONDED_AT(Field.of("respondedAt", FieldType.INSTANT).orRejected()),
        CSAT(Field.of("csat", FieldType.INTEGER)),
        NPS(Field.of("nps", FieldType.INTEGER)),
        CES(Field.of("ces", FieldType.INTEGER)),
        RESOLVED(Field.choice("resolved", names(Resolution.values()))),
        COMMENT(Field.text("comment", Answers.LONGEST_COMMENT)),
        RESPONSE_ID(Field.text("responseId", 400)),
        CONTACT_ID(Field.text("contactId", 400)),
        CONTACT_AT(Field.of("contactAt", FieldType.INSTANT)),
        SITE_ID(Field.text("siteId", 40)),
        DELIVERY_MODEL(Field.choice("deliveryModel", names(DeliveryModel.values()))),
        CHANNEL(Field.choice("channel", names(Channel.values()))),
        QUEUE(Field.text("queue", 200)),
        LANGUAGE(Field.text("language", 35)),
        REASON(Field.text("reason", 200)),
        AGENT(Field.of("agent", FieldType.HASHED)),
        CUSTOMER(Field.of("customer", FieldType.HASHED)),
        WAIT(Field.of("wait", FieldType.DURATION)),
        HANDLING(Field.of("handling", FieldType.DURATION)),
        TRANSFERS(Field.of("transfers", FieldType.INTEGER));

        private final Field field;

        At(Field field) {
            this.field = field;
        }

        Field field() {
            return field;
        }

        private static String[] names(Enum<?>... values) {
            return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
        }
    }

    private static final List<Field> FIELDS =
            List.of(At.values()).stream().map(At::field).toList();

    private final Surveys surveys;

    ResponseImport(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String kind() {
        return "responses";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Session open(ImportContext context) {
        return new ResponseImportSession(context, surveys.newest());
    }
}
