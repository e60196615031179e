from theano.tensor.nnet import relu, softsign
from theano.tensor.nnet.nnet import softsign as soft

hidden = softsign(x) + soft(x) + relu(x)
