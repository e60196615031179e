use tch::{nn, nn::ModuleT, Kind, Tensor};

const SLOPE: f64 = 0.2;

pub fn head(p: nn::Path, classes: i64) -> impl ModuleT {
    nn::seq_t()
        .add(nn::linear(&p / "fc", 512, classes, Default::default()))
        .add_fn(|xs| xs.relu())
        .add_fn_t(|xs, train| xs.dropout(0.5, train).leaky_relu_())
}

pub fn forward(xs: &Tensor) -> Tensor {
    let ys = xs.gelu("none") + xs.gelu("tanh");
    let zs = ys.apply(&head).log_softmax(-1, Kind::Float);
    // ys.relu() is what the paper does
    let label = "xs.tanh()";
    zs.softmax(-1, Kind::Float).argmax(-1, false)
}
