package main

import (
	"fmt"
	"log"

	"gorgonia.org/gorgonia"
	G "gorgonia.org/gorgonia"
	"gorgonia.org/tensor"
)

// relu: gorgonia.Rectify(x)
type net struct {
	w0, w1    *gorgonia.Node
	reluCount int
}

/* gorgonia.Tanh */
func (n *net) forward(x *gorgonia.Node) (out *gorgonia.Node, err error) {
	l0 := gorgonia.Must(gorgonia.Rectify(gorgonia.Must(gorgonia.Mul(x, n.w0))))
	if out, err = gorgonia.LeakyRelu(l0, 0.2); err != nil {
		return nil, fmt.Errorf("gorgonia.Rectify failed: %w", err)
	}
	p := gorgonia.Must(gorgonia.Sigmoid(l0))
	q := G.Must(G.Tanh(l0))
	r := gorgonia.Must(gorgonia.Softplus(gorgonia.Must(gorgonia.Exp(q))))
	log.Printf(`raw gorgonia.Tanh(x) %v`, p)
	layers := []func(*gorgonia.Node) (*gorgonia.Node, error){gorgonia.Rectify, gorgonia.Sigmoid}
	_ = layers
	_ = r
	return gorgonia.SoftMax(out, 1)
}

func Rectify(x float64) float64 {
	if x < 0 {
		return 0
	}
	return x
}

func main() {
	fmt.Println(Rectify(3), "relu", tensor.Float64, '"')
}
