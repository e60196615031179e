import TensorFlow

struct Net: Layer {
  var conv = Conv2D<Float>(filterShape: (3, 3, 1, 8), activation: relu)
  var dense = Dense<Float>(inputSize: 8, outputSize: 2, activation: tanh)

  @differentiable
  func callAsFunction(_ input: Tensor<Float>) -> Tensor<Float> {
    let hidden = leakyRelu(conv(input), alpha: 0.1)
    return softmax(gelu(dense(hidden)))
  }
}
