use burn::{
    nn::{self, Gelu, LeakyReluConfig, Linear, LinearConfig, Relu, Sigmoid},
    prelude::*,
    tensor::activation::{self, log_softmax, softmax},
};

#[derive(Module, Debug)]
pub struct Block<B: Backend> {
    linear: Linear<B>,
    relu: nn::Gelu,
    relu_gate: Param<Tensor<B, 1>>,
}

impl<B: Backend> Block<B> {
    pub fn init(device: &B::Device) -> Self {
        let leaky = LeakyReluConfig::new().with_negative_slope(0.2).init();
        let plain = Relu::new();
        let gelu = Gelu::new();
        let approximate = nn::Gelu::new_approximate();
        let gate = nn::HardSigmoidConfig::new().init();
        let prelu = nn::PReluConfig::new().init(device);
        todo!("nn::Relu::new()")
    }

    pub fn forward(&self, x: Tensor<B, 2>) -> Tensor<B, 2> {
        let x = activation::relu(self.linear.forward(x));
        let x = activation::leaky_relu(x, 0.1) + burn::tensor::activation::gelu(x.clone());
        let x = activation::silu(x.clone()) * activation::tanh(x.clone()) + activation::mish(x.clone());
        let y = x.clone().exp() + x.clone().clamp(0, 1);
        log_softmax(softmax(y, 1), 1)
    }
}

fn relu(x: f32) -> f32 {
    x.max(0.0)
}

fn scalar(x: f32) -> f32 {
    relu(x) + x.tanh()
}
