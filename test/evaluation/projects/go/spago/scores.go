package scores

import (
	"github.com/nlpodyssey/spago/ag"
	"github.com/nlpodyssey/spago/mat"
)

func labels(logits ag.Node) []float64 {
	scores := logits.Value().(mat.Matrix).Softmax()
	return scores.Data().F64()
}
