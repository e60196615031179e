using Flux
using Flux: Dense, Chain, onehotbatch
using Statistics: mean
import NNlib

const SLOPE = 0.1f0

#= a block comment with relu
   #= nested gelu =# still a comment: Dense(3 => 3, tanh) =#
model = Chain(
    Dense(784 => 256, relu),
    Dense(256 => 128, gelu; bias = false),
    Dense(128 => 64, NNlib.swish),
    Dense(64 => 64, σ),
    Dense(64 => 64, tanh),
    Dense(64 => 64, x -> leakyrelu(x, 0.2f0)),
    BatchNorm(64, elu),
    Conv((3, 3), 1 => 8, hardswish; pad = SamePad()),
    Dropout(0.1),
    Dense(64 => 10),
    softmax,
)

function forward(x)
    a = relu.(x) .+ NNlib.gelu.(x)
    b = leakyrelu.(x) .+ leakyrelu.(x, 0.3)
    c = @. softplus(x) * sigmoid(x)
    d = Flux.selu.(x) .+ NNlib.mish.(x) + celu.(x, 0.5)
    e = map(hardtanh, x)
    f = exp.(x) .+ max.(x, 0) .+ softshrink.(x)
    g = Flux.softmax(x; dims = 1) + logsoftmax(x)
    h = sigmoid_fast.(x) .+ tanh_fast.(x) .+ gelu_erf.(x)
    println("relu gives $(sum(relu.(x))) and not $relu_count")
    @info "gelu" a b
    t = x'; ch = '"'; u = lisht.(x')
    return a, b, c, d, e, f, g, h, t, ch, u
end

"""
    act(x)

Calls relu on `x`.
"""
function act(x, relu_slope)
    return x .* relu_slope
end

loss(x, y) = Flux.logitcrossentropy(model(x), y) + Flux.logitbinarycrossentropy(x, y)
shadow(relu, x) = relu(x)
raw = raw"relu\n"
path = """https://fluxml.ai/relu"""
sym = (:relu, :sigmoid)
