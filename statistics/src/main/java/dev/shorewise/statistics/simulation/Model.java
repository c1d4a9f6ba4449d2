package dev.shorewise.statistics.simulation;

/** What is simulated: inputs in, outputs out. */
public interface Model {

    /** How many outputs there are; the first is the one that spread is explained for. */
    int outputs();

    /** A calculator with room of its own for intermediate results; used by one thread at a time. */
    Evaluator evaluator();

    /** Computes one trial. */
    interface Evaluator {

        /**
         * Computes the outputs of one set of inputs.
         *
         * @param inputs in the order of the simulation's inputs
         * @param outputs to be filled
         */
        void evaluate(double[] inputs, double[] outputs);
    }
}
