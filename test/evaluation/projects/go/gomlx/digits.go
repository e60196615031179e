package main

import (
	. "github.com/gomlx/gomlx/core/graph"
	"github.com/gomlx/gomlx/ml/layers"
	"github.com/gomlx/gomlx/ml/layers/activation"
)

func digits(x *Node) (*Node, *Node) {
	x = layers.Dense(x, true, 128)
	x = activation.Relu(x)
	x = activation.LeakyReluWith(layers.Dense(x, true, 64), 0.1)
	x = Mul(Sigmoid(x), Tanh(x))
	logits := activation.Apply(activation.TypeGeluApprox, x)
	hard := activation.HardSigmoid(logits)
	return Softmax(logits, -1), Add(LogSoftmax(logits), hard)
}
