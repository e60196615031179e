import static org.nd4j.linalg.activations.Activation.TANH;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.impl.*;

class Static {
    char c = '"'; String s = "\\\" Activation.RELU";
    Object a = TANH, b = new ActivationELU(0.5), d = new ActivationLReLU();
    Activation pick(boolean deep) { return deep ? Activation.RELU : Activation.SIGMOID; } // Activation.ELU
    /* Activation.SELU */ int RELU = 3, x = RELU + 1;
    boolean is(Activation a) { return a == Activation.SOFTMAX || a.equals(Activation.HARDTANH); }
}
