use candle_core::{DType, Module, Result, Tensor, D};
use candle_nn::{linear, ops, seq, Activation, Linear, VarBuilder};

/* a comment /* nested: Activation::Relu */ and Activation::Gelu */
/// Uses `Activation::Silu`, mostly.
#[derive(Debug, Clone, serde::Deserialize)]
pub struct Config {
    pub hidden_size: usize,
    #[serde(default = "default_act")]
    pub hidden_act: Activation,
    pub relu_count: usize,
}

fn default_act() -> Activation {
    Activation::Gelu
}

impl Default for Config {
    fn default() -> Self {
        Self { hidden_size: 8, hidden_act: candle_nn::Activation::NewGelu, relu_count: 0 }
    }
}

pub struct Mlp<'a> {
    fc: Linear,
    act: Activation,
    name: &'a str,
}

impl<'a> Mlp<'a> {
    pub fn new(vb: VarBuilder, act: Activation) -> Result<Self> {
        let c = 'x';
        let quote = '"';
        let raw = r#"Activation::Relu "quoted" "#;
        println!("relu {c} {quote} {raw} {:?}", Activation::Relu6);
        Ok(Self { fc: linear(3, 3, vb.pp("relu"))?, act, name: "gelu" })
    }

    fn kind(&self) -> f64 {
        match self.act {
            Activation::Relu | Activation::Silu => 1.0,
            Activation::LeakyRelu(slope) => slope,
            Activation::Elu(alpha) => alpha,
            _ => 0.0,
        }
    }
}

impl Module for Mlp<'_> {
    fn forward(&self, xs: &Tensor) -> Result<Tensor> {
        let xs = self.fc.forward(xs)?.relu()?;
        let xs = xs.gelu()?.gelu_erf()?;
        let xs = (candle_nn::ops::silu(&xs)? * ops::sigmoid(&xs)?)?;
        let xs = ops::leaky_relu(&xs, 0.1)?.tanh()?;
        let xs = xs.apply(&Activation::LeakyRelu(0.2))?.silu()?;
        let xs = xs.elu(0.5)?.exp()?.sqr()?;
        let net = seq().add(Activation::Swish).add(Activation::GeluPytorchTanh);
        let probs = candle_nn::ops::softmax(&net.forward(&xs)?, D::Minus1)?;
        let loss = candle_nn::loss::cross_entropy(&probs, &probs)?;
        let lifetime: &'static str = "silu";
        ops::softmax_last_dim(&(probs + loss)?)
    }
}

// let y = xs.relu()?;
