using Flux

layers = Chain(Dense(4 => 8, identity), Dense(8 => 2, relu))
copied = fmap(identity, layers)
total = sum(identity, Flux.params(layers))
squashed = map(tanh, total)
stop = Flux.early_stopping(identity, 10)
