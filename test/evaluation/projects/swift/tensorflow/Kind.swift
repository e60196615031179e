import TensorFlow

enum Kind {
  case relu
  case hard
}

func apply(_ kind: Kind, _ x: Tensor<Float>) -> Tensor<Float> {
  switch kind {
  case .relu: return relu(x)
  case .hard: return hardSwish(x)
  }
}
