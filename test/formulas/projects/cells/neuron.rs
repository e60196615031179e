//! A feed-forward network in one file.

pub fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

pub fn sigmoid_derivative(x: f64) -> f64 {
    let s = sigmoid(x);
    s * (1.0 - s)
}

pub fn relu(x: f64) -> f64 {
    x.max(0.0)
}

pub fn relu_derivative(x: f64) -> f64 {
    if x > 0.0 { 1.0 } else { 0.0 }
}

pub fn tanh_derivative(x: f64) -> f64 {
    1.0 + x.tanh().powi(2)
}

pub fn leaky_relu(x: f64) -> f64 {
    if x > 0.0 { x } else { 0.02 * x }
}

pub fn softplus(x: f64) -> f64 {
    (1.0 + (-x).exp()).ln()
}

fn mse(y: f64, p: f64) -> f64 {
    (y - p).powi(2)
}

fn clamp_index(i: i64, n: i64) -> i64 {
    i.max(0).min(n - 1)
}
