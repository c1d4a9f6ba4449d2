package dev.shorewise.text.learning;

/** Finds the lowest point of a smooth convex function: L-BFGS (Nocedal 1980) with halving steps. Deterministic. */
final class Descent {

    private static final int MEMORY = 6;
    private static final double ENOUGH = 1e-4;

    /** A function that also tells which way is up. */
    interface Slope {

        /** The value at a point; fills in the gradient. */
        double at(double[] point, double[] gradient);
    }

    private final double[][] steps = new double[MEMORY][];
    private final double[][] turns = new double[MEMORY][];
    private final double[] products = new double[MEMORY];
    private int kept;

    /** Goes down from a point, which it moves, for so many steps at most. */
    void run(Slope slope, double[] point, int most) {
        int n = point.length;
        double[] gradient = new double[n];
        double[] nextGradient = new double[n];
        double[] next = new double[n];
        double value = slope.at(point, gradient);
        for (int round = 0; round < most; round++) {
            double[] direction = direction(gradient);
            double down = dot(direction, gradient);
            double length = round == 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
            double nextValue = Double.POSITIVE_INFINITY;
            for (int halved = 0; halved < 20; halved++) {
                for (int i = 0; i < n; i++) {
                    next[i] = point[i] + length * direction[i];
                }
                nextValue = slope.at(next, nextGradient);
                if (nextValue <= value + 1e-4 * length * down) {
                    break;
                }
                length /= 2;
            }
            if (!(nextValue < value)) {
                return;
            }
            keep(point, next, gradient, nextGradient);
            boolean done = value - nextValue < ENOUGH * 1e-1 * Math.abs(nextValue);
            System.arraycopy(next, 0, point, 0, n);
            System.arraycopy(nextGradient, 0, gradient, 0, n);
            value = nextValue;
            if (done) {
                return;
            }
        }
    }

    private void keep(double[] from, double[] to, double[] before, double[] after) {
        double[] step = new double[from.length];
        double[] turn = new double[from.length];
        for (int i = 0; i < step.length; i++) {
            step[i] = to[i] - from[i];
            turn[i] = after[i] - before[i];
        }
        double product = dot(step, turn);
        if (product > 1e-12) {
            int slot = kept++ % MEMORY;
            steps[slot] = step;
            turns[slot] = turn;
            products[slot] = product;
        }
    }

    private double[] direction(double[] gradient) {
        double[] direction = gradient.clone();
        int oldest = Math.max(0, kept - MEMORY);
        double[] shares = new double[MEMORY];
        for (int i = kept - 1; i >= oldest; i--) {
            int slot = i % MEMORY;
            shares[slot] = dot(steps[slot], direction) / products[slot];
            add(direction, -shares[slot], turns[slot]);
        }
        if (kept > 0) {
            int slot = (kept - 1) % MEMORY;
            double scale = products[slot] / dot(turns[slot], turns[slot]);
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= scale;
            }
        }
        for (int i = oldest; i < kept; i++) {
            int slot = i % MEMORY;
            add(direction, shares[slot] - dot(turns[slot], direction) / products[slot], steps[slot]);
        }
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -direction[i];
        }
        return direction;
    }

    private static void add(double[] to, double share, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += share * what[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
