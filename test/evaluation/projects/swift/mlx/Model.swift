import Foundation
import MLX
import MLXNN

/* a comment /* nested GELU() */ and ReLU() */
public class MLP: Module, UnaryLayer {
    @ModuleInfo(key: "gelu") var fc1: Linear
    let act = GELU()
    let relu = SiLU()
    var reluCount = 0

    public init(_ width: Int) {
        self._fc1.wrappedValue = Linear(width, width)
    }

    public func callAsFunction(_ x: MLXArray) -> MLXArray {
        var y = relu(fc1(x)) // tanh(x)
        y = MLXNN.gelu(y) + silu(y) + leakyRelu(y, negativeSlope: 0.2) + leakyRelu(y)
        y = sigmoid(y) * tanh(y) + softplus(y) + relu6(y) + mish(y)
        print("relu \(sigmoid(y)) and #", #"raw gelu \(x)"#)
        let text = """
            silu(x) in a text
            """
        return softmax(y, axis: -1) + exp(y) + maximum(y, 0)
    }
}

let net = Sequential(layers: Linear(3, 3), ReLU(), LeakyReLU(negativeSlope: 0.1), ELU(alpha: 0.5), Tanh(), Sigmoid())
