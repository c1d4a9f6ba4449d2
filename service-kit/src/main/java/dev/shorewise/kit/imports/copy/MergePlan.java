package dev.shorewise.kit.imports.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which table a {@link StagedMerge} fills, and how. The table counts its revisions in {@code revision} and has {@code
 * updated_at}.
 *
 * @param table by name
 * @param constraint by which two rows are the same
 * @param scope texts that all rows of a merge share
 * @param keys by which a row is known within the scope, each with its type
 * @param content what else a row says, each with its type
 * @param silent content that changes nothing by itself: written where something else differs
 * @param keep an insert that keeps the former rows, which it selects from {@code old}
 * @param also what else is set where a row changes, as SQL
 */
public record MergePlan(
        String table,
        String constraint,
        List<String> scope,
        Map<String, String> keys,
        Map<String, String> content,
        Set<String> silent,
        String keep,
        List<String> also) {

    public MergePlan {
        scope = List.copyOf(scope);
        silent = Set.copyOf(silent);
        also = List.copyOf(also);
    }

    /** One whose content all counts. */
    public static MergePlan of(
            String table,
            String constraint,
            List<String> scope,
            Map<String, String> keys,
            Map<String, String> content,
            String keep) {
        return new MergePlan(table, constraint, scope, keys, content, Set.of(), keep, List.of());
    }

    /** The same where some content changes nothing by itself, and something else is set with every change. */
    public MergePlan but(Set<String> silentContent, List<String> alsoSet) {
        return new MergePlan(table, constraint, scope, keys, content, silentContent, keep, alsoSet);
    }

    /** Columns of one type after another, in the order in which they are given: {@code "text", "id name", ...}. */
    public static Map<String, String> columns(String... typesAndNames) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < typesAndNames.length; i += 2) {
            for (String name : typesAndNames[i + 1].split(" ")) {
                columns.put(name, typesAndNames[i]);
            }
        }
        return columns;
    }

    /** The temporary table. */
    String staged() {
        return "staged_" + table;
    }

    String stage() {
        Map<String, String> types = new LinkedHashMap<>(keys);
        types.putAll(content);
        return "create temporary table if not exists " + staged() + " (rows integer, "
                + types.entrySet().stream()
                        .map(column -> column.getKey() + " " + column.getValue())
                        .collect(Collectors.joining(", "))
                + ") on commit delete rows";
    }

    String create() {
        List<String> own = new ArrayList<>(keys.keySet());
        own.addAll(content.keySet());
        List<String> into = new ArrayList<>(scope);
        into.addAll(own);
        List<String> from = new ArrayList<>(scope.stream().map(column -> "?").toList());
        from.addAll(own);
        String key = String.join(", ", keys.keySet());
        return """
                with created as (
                    insert into %1$s (%2$s) select %3$s from %4$s order by %5$s
                    on conflict on constraint %6$s do nothing
                    returning %5$s)
                select count(*), coalesce(sum(s.rows), 0) from created join %4$s s using (%5$s)
                """.formatted(table, String.join(", ", into), String.join(", ", from), staged(), key, constraint);
    }

    String restate() {
        List<String> compared = content.keySet().stream()
                .filter(column -> !silent.contains(column))
                .toList();
        List<String> same = new ArrayList<>(scope);
        same.addAll(keys.keySet());
        List<String> set = new ArrayList<>(content.keySet().stream()
                .map(column -> column + " = s." + column)
                .toList());
        set.addAll(also);
        return """
                with old as (
                    select t.* from %1$s t join %2$s s using (%3$s)
                    where %4$s row(%5$s) is distinct from row(%6$s)
                    order by %7$s for update of t),
                kept as (%8$s),
                restated as (
                    update %1$s t set %9$s, revision = t.revision + 1, updated_at = now()
                    from old join %2$s s using (%3$s)
                    where %10$s
                    returning s.rows)
                select count(*), coalesce(sum(rows), 0) from restated
                """.formatted(
                table,
                staged(),
                String.join(", ", keys.keySet()),
                scope.stream().map(column -> "t." + column + " = ? and ").collect(Collectors.joining()),
                each(compared, column -> "t." + column, ", "),
                each(compared, column -> "s." + column, ", "),
                each(List.copyOf(keys.keySet()), column -> "t." + column, ", "),
                keep,
                String.join(", ", set),
                each(same, column -> "t." + column + " = old." + column, " and "));
    }

    private static String each(List<String> columns, UnaryOperator<String> shape, String between) {
        return columns.stream().map(shape).collect(Collectors.joining(between));
    }
}
