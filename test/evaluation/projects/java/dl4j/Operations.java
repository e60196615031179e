import org.nd4j.linalg.activations.impl.ActivationPReLU;
import org.nd4j.linalg.api.ops.impl.scalar.LeakyReLU;
import org.nd4j.linalg.api.ops.impl.transforms.HardTanh;
import org.nd4j.linalg.api.ops.impl.transforms.RectifedLinear;
import org.nd4j.linalg.api.ops.impl.transforms.Step;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Swish;
import org.nd4j.linalg.factory.Nd4j;

class Operations {
  IActivation learned = new ActivationPReLU(Nd4j.scalar(1.));

  INDArray run(INDArray x, Node node) {
    Nd4j.getExecutioner().execAndReturn(new RectifedLinear(x));
    Nd4j.getExecutioner().execAndReturn(new HardTanh(x.dup()));
    Nd4j.getExecutioner().execAndReturn(new LeakyReLU(x, 0.2));
    Nd4j.getExecutioner().execAndReturn(new Step(x));
    node.add(new Sigmoid(x));
    return Nd4j.getExecutioner().execAndReturn(new Swish(x));
  }
}
