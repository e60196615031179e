use burn::nn;
use burn::tensor::activation::{self, sigmoid};
use burn::tensor::{Device, Tensor};

/// What to use of the logits: probabilities, or themselves.
pub struct Score {
    sigmoid: bool,
}

impl Score {
    pub fn with_sigmoid(mut self, sigmoid: bool) -> Self {
        self.sigmoid = sigmoid;
        self
    }

    pub fn of(&self, logits: Tensor<2>) -> Tensor<2> {
        if self.sigmoid {
            sigmoid(logits)
        } else {
            logits
        }
    }
}

#[derive(Module, Debug)]
pub struct Critic {
    slope: nn::LeakyRelu,
    gate: nn::SwiGlu,
    plain: nn::activation::Mish,
}

pub fn shaped(x: Tensor<2>, alpha: Tensor<1>) -> Tensor<2> {
    let x = activation::threshold(x, 1.0, 20.0) + activation::hard_sigmoid(x.clone(), 0.25, 0.4);
    let x = activation::hardtanh(x, -2.0, 2.0) + activation::shrink(x.clone(), 0.7, 0.1);
    burn_tensor::activation::softmax(activation::prelu(x, alpha), 1)
}
