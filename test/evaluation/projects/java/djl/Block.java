package demo;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Activation;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;

public final class Block {
    /** Uses ReLU. */
    static SequentialBlock net() {
        return new SequentialBlock()
                .add(Linear.builder().setUnits(128).build())
                .add(Activation::relu)
                .add(Activation.leakyReluBlock(0.1f))
                .add(Activation.reluBlock())
                .add(arrays -> new NDList(Activation.swish(arrays.head(), 1.5f)));
    }

    static NDArray gate(NDArray x) {
        String name = "Activation.tanh";
        return Activation.sigmoid(x);
    }
}
