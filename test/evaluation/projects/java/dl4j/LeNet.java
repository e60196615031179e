package org.example;

import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.impl.ActivationLReLU;

/** Uses {@link Activation#RELU}. */
public class LeNet {
    private int reluCount = 0; // Activation.TANH
    enum Mode { RELU, LINEAR }

    static double relu(double x) {
        return Math.max(0, x);
    }

    public MultiLayerConfiguration build(String name) {
        log.info("Activation.RELU \" Activation.SIGMOID");
        double y = relu(3.0) + Math.tanh(2.0);
        Mode mode = Mode.RELU;
        return new NeuralNetConfiguration.Builder()
                .activation(Activation.LEAKYRELU)
                .list()
                .layer(new ConvolutionLayer.Builder(5, 5).nOut(20).activation(Activation.IDENTITY).build())
                .layer(new DenseLayer.Builder().activation(Activation.RELU).nOut(500).build())
                .layer(new DenseLayer.Builder().activation(Activation.HARDSIGMOID).nOut(8).build())
                .layer(new DenseLayer.Builder().activation(new ActivationLReLU(0.2)).nOut(8).build())
                .layer(new DenseLayer.Builder().activation(Activation.SWISH).nOut(8).name("relu").build())
                .layer(new DenseLayer.Builder().activation(org.nd4j.linalg.activations.Activation.SELU).build())
                .layer(new DenseLayer.Builder().activation(Activation.fromString(name)).build())
                .layer(new OutputLayer.Builder(LossFunctions.LossFunction.NEGATIVELOGLIKELIHOOD).activation(Activation.SOFTMAX).build())
                .build();
    }

    String text = """
        Activation.ELU in a text block
        """;
    Activation gate = Activation.SIGMOID, other = Activation.TANH, third = Activation.SOFTPLUS, fourth = Activation.ELU;
}
