//! A stage of the library's own network zoo.
use crate::{nn, nn::ModuleT, Tensor};

fn block(p: nn::Path, width: i64) -> impl ModuleT {
    let conv = nn::conv2d(&p / "conv", width, width, 3, Default::default());
    nn::func_t(move |xs, _train| xs.apply(&conv).relu())
}

pub fn stage(p: &nn::Path, width: i64) -> nn::SequentialT {
    nn::seq_t()
        .add(block(p / 0, width))
        .add_fn(|xs: &Tensor| (xs + 1).leaky_relu())
        .add_fn(|xs| xs.gelu("tanh") * xs.gelu("none"))
}
