using Knet: Knet, Param, relu, sigm
using Knet.Ops21: swish

struct Dense; w; b; f; end
Dense(i::Int, o::Int; f = relu) = Dense(Param(randn(o, i)), Param(zeros(o)), f)
(d::Dense)(x) = d.f.(d.w * x .+ d.b)

gated(x) = sigm.(x) .* swish.(x)
layers = [Dense(4, 8), Dense(8, 2; f = sigm)]
probabilities(x) = Knet.softmax(x; dims = 1)
