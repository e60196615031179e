//! Vision transformer; `xs.gelu()` is the tanh form.
use candle::{Module, Result, Tensor, D};
use candle_nn as nn;
use candle_nn::{ops::{silu, softmax as sm}, Activation as Act, VarBuilder};

const SLOPE: f64 = 0.2;
static NAMES: [&str; 2] = ["relu", r##"Activation::Gelu "# "##];

fn bytes<'relu>(x: &'relu [u8]) -> &'relu [u8] { let _ = b'"'; let _ = b"relu"; x }

#[derive(Default)]
struct Mlp { act: Act, relu: u8 }

impl Mlp {
    fn new(vb: VarBuilder) -> Result<Self> {
        let act = if vb.contains_tensor("relu") { Act::Relu } else { nn::Activation::Gelu };
        Ok(Self { act, ..Default::default() })
    }
    fn forward(&self, xs: &Tensor) -> Result<Tensor> {
        let ys = xs.apply(&self.act)?.gelu_erf()?;
        let ys = (silu(&ys)? + nn::ops::leaky_relu(&ys, SLOPE)?)?;
        let relu = |x: f32| x.max(0.);
        let z = relu(1.0) + self.relu as f32;
        assert_eq!(z, 1.0, "relu {}", z);
        let s = format!("{}", nn::ops::sigmoid(&ys)?);
        sm(&ys.relu()?.tanh()?, D::Minus1)
    }
}
