use dfdx::prelude::*;

type Mlp = (
    (Linear<10, 32>, ReLU),
    (Linear<32, 32>, AccurateGeLU),
    (Linear<32, 2>, Tanh),
);

fn logits<T: Tape<f32, Cpu>>(x: Tensor<Rank2<8, 2>, f32, Cpu, T>) -> Tensor<Rank2<8, 2>, f32, Cpu, T> {
    let slope = LeakyReLU(0.1);
    let y = x.relu().fast_gelu();
    y.log_softmax::<Axis<1>>()
}
