package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendLimits;
import java.util.List;

/** A quality whose floor can be traced. */
enum Quality {
    SATISFACTION(Limit.Kind.SATISFACTION) {
        @Override
        double of(BlendCell cell) {
            return cell.satisfaction();
        }

        @Override
        BlendLimits floor(BlendLimits limits, double floor) {
            return limits.withFloors(floor, limits.resolution());
        }
    },
    RESOLUTION(Limit.Kind.RESOLUTION) {
        @Override
        double of(BlendCell cell) {
            return cell.resolved();
        }

        @Override
        BlendLimits floor(BlendLimits limits, double floor) {
            return limits.withFloors(limits.satisfaction(), floor);
        }
    };

    private final Limit.Kind kind;

    Quality(Limit.Kind kind) {
        this.kind = kind;
    }

    abstract double of(BlendCell cell);

    abstract BlendLimits floor(BlendLimits limits, double floor);

    /** Of all contacts. */
    double mean(List<BlendCell> cells, double[] weights, double[] shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += weights[i] * shares[i] * of(cells.get(i));
        }
        return sum;
    }

    /** Whether a limit is of this quality. */
    boolean is(Limit limit) {
        return limit.kind() == kind;
    }
}
