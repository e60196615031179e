# Scalar activations; broadcast them over arrays.

relu(x) = max(zero(x), x)

leakyrelu(x, a = 0.01) = ifelse(x > 0, x, a * x)

function σ(x)
    t = exp(-abs(x))
    ifelse(x ≥ 0, inv(1 + t), t / (1 + t))
end

softplus(x) = log1p(exp(-abs(x))) + max(x, 0)

mish(x) = x * tanh(softplus(x))

swish(x) = x * σ(x)

function gelu(x)
    λ = √(2 / π)
    x / 2 * (1 + tanh(λ * (x + 0.044715x^3)))
end

elu(x, α = 1) = ifelse(x ≥ 0, x, α * exp(x) - 1 + α * x)

dσ(x) = σ(x) * (1 - σ(x))

dtanh(x) = 1 - tanh(x)

mae(ŷ, y) = sum(abs.(ŷ .- y)) / length(y)

step!(θ, g, η) = θ .-= η .* g
