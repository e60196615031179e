@testitem "a small network learns" setup = [Shared] begin
    using Optimisers, Zygote

    model = Chain(Dense(4 => 32, tanh), BatchNorm(32), Dense(32 => 32, gelu), Dense(32 => 4))
    ps, st = setup(StableRNG(1), model)
    @test first(model(ones(4, 2), ps, st)) isa Matrix
    hidden = relu.(ones(4))
end
