module Package

using ADTypes: AbstractADType, AutoForwardDiff,
    AutoZygote
using LuxCore: LuxCore,
    AbstractLuxLayer
using NNlib:
    # activations that users expect here
    gelu,
    hardσ,
    leakyrelu,
    softmax

include("layers.jl")

default(x) = leakyrelu(x, 0.1)
score(x) = softmax(gelu.(x) .* hardσ.(x); dims = 1)
own(x) = lisht(x)

end
