package head

import (
	"github.com/sugarme/gotch"
	"github.com/sugarme/gotch/nn"
	"github.com/sugarme/gotch/ts"
)

func forward(fc1, fc2 *nn.Linear, xs *ts.Tensor) *ts.Tensor {
	hidden := fc1.Forward(xs).MustRelu(true)
	gate := fc2.Forward(xs).MustSigmoid(true)
	mixed := hidden.MustMul(gate, true)
	mixed.MustRelu_()
	soft := mixed.MustGelu("tanh", false)
	defer soft.MustDrop()
	return mixed.MustLeakyRelu(true).MustSoftmax(-1, gotch.Float, true)
}
