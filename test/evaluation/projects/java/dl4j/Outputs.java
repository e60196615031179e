package net;

import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

final class Outputs {
  static INDArray hidden(INDArray sums) {
    INDArray leaky = Transforms.leakyRelu(sums, 0.2);
    INDArray bounded = Transforms.hardTanh(sums);
    return Transforms.max(leaky.mul(sigmoid(sums)), Transforms.tanh(bounded));
  }
}
