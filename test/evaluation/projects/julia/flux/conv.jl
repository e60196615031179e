import Flux
using Flux: relu, gelu as g, Chain, Conv
using NNlib
import NNlib: leakyrelu

"""
Docstring with `relu` and "quotes".
"""
struct Block{T}
    layer::T
    act::Function
end

Block(n::Int; act = relu) = Block(Flux.Dense(n => n), act)
(b::Block)(x) = b.act.(b.layer(x))

const α = 0.3
model = Flux.Chain(
    Conv((3, 3), 3 => 16, relu, pad = 1),
    Flux.Dense(16, 8, Flux.elu),
    x -> leakyrelu.(x, α),
    x -> NNlib.σ.(x) .* x',
    NNlib.softmax,
) |> Flux.gpu

f(x) = x .|> NNlib.hardσ |> sum
y = map(x -> NNlib.selu(x) + exp(x), [1, 2, 3]')
c = 'r'; s = "\"relu\" \$x"; t = `echo relu`
h = NNlib.softshrink.(y, 0.2) .+ NNlib.trelu.(y, 0.7) # tanh
loss(m, x, y) = Flux.logitcrossentropy(m(x), y)
🙂 = 3; z = NNlib.mish(1.0)
