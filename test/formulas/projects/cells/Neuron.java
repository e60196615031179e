package net;

public final class Neuron {
    private final double[] weights;
    private double bias;

    public static double sigmoid(double x) {
        return 1.0 / (1.0 + Math.exp(-x));
    }

    public static double sigmoidDerivative(double x) {
        return sigmoid(x) * (1.0 - sigmoid(x));
    }

    public static double relu(double x) {
        return x > 0 ? x : 0;
    }

    public static double leakyRelu(double x) {
        return Math.max(0.01, x);
    }

    public static double softplus(double x) {
        return Math.log(1.0 + Math.exp(x));
    }

    public static double softplusDerivative(double x) {
        return 1.0 / (1.0 + Math.exp(x));
    }

    public double activate(double[] inputs) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * inputs[i];
        return sigmoid(sum);
    }

    static double squaredError(double target, double output) {
        return 0.5 * (target - output) * (target - output);
    }
}
