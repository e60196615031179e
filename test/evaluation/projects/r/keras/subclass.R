library(tensorflow)
library(keras3)

block <- Layer("block",
  call = function(self, inputs) {
    hidden <- tf$nn$relu(inputs)
    gate <- tf$nn$sigmoid(tf$nn$leaky_relu(inputs, alpha = 0.1))
    tf$nn$softmax(hidden * gate, axis = -1L)
  }
)
