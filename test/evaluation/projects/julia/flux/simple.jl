using SimpleChains

mlp = SimpleChain(
    static(4),
    TurboDense{true}(tanh, 32),
    TurboDense(relu, 16),
    TurboDense{false}(identity, 1),
)
