import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

class Graph {
    private final Helper relu = new Helper();

    SDVariable build(SameDiff sd, SDVariable in, SDVariable w, SDVariable b) {
        SDVariable z = sd.nn.linear("z", in, w, b);
        SDVariable a = sd.nn.relu("a", z, 0);
        SDVariable c = sd.nn().sigmoid(relu.elu(a)).add(sd.math().tanh(a));
        return sd.nn().softmax("out", sd.nn().leakyRelu(c, 0.05), 1);
    }
}
