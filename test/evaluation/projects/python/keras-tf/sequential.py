import keras
from keras import layers, ops
from keras.layers import Activation, Conv2D, Dense, ELU, LeakyReLU, PReLU, ReLU, Softmax
from keras.models import Sequential
from keras.activations import gelu, relu, get

model = Sequential(
    [
        keras.Input((28, 28, 1)),
        Conv2D(32, 3, padding="same", activation="relu"),
        Conv2D(32, 3, activation="leaky_relu", kernel_initializer="he_normal", data_format="channels_last"),
        layers.MaxPooling2D((2, 2), padding="valid"),
        LeakyReLU(),
        LeakyReLU(negative_slope=0.1),
        layers.LeakyReLU(0.2),
        ReLU(), ReLU(6.0), ReLU(max_value=6), ReLU(negative_slope=0.1),
        ELU(), ELU(alpha=0.5),
        PReLU(), PReLU(shared_axes=[1, 2]),
        Softmax(axis=-1),
        Dense(128, "tanh"),
        Dense(64, activation=gelu),
        Dense(64, activation=keras.activations.silu),
        Dense(units=64, activation="hard_sigmoid", use_bias=False, name="relu"),
        Activation("swish"),
        Activation(relu),
        Activation(activation="softplus"),
        layers.Activation("linear"),
        layers.LSTM(8, activation="tanh", recurrent_activation="sigmoid", return_sequences=True),
        layers.GRU(8, "relu"),
        layers.Dense(10, activation='softmax'),
    ]
)
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])


def apply(x):
    a = ops.relu(x) + ops.gelu(x) + ops.gelu(x, approximate=False)
    b = keras.ops.leaky_relu(x) + ops.leaky_relu(x, negative_slope=0.01)
    c = keras.activations.gelu(x, approximate=True) + relu(x) + relu(x, negative_slope=0.2)
    d = get("selu")(x) + keras.activations.get("exponential")(x)
    e = ops.exp(x) + ops.maximum(x, 0) + ops.clip(x, 0, 1)
    f = keras.ops.hard_tanh(x) + ops.squareplus(x) + ops.soft_shrink(x, threshold=0.2)
    g = layers.UpSampling2D(2, interpolation="linear")(x)
    h = layers.Resizing(3, 3, interpolation="bilinear", data_format=None)(x)
    return a, b, c, d, e, f, g, h


class Layer(layers.Layer):
    def __init__(self, units, activation="mish", **kwargs):
        super().__init__(**kwargs)
        self.activation = keras.activations.get(activation)
        self.leaky = layers.LeakyReLU(negative_slope=0.15)

    def call(self, inputs):
        return self.leaky(self.activation(inputs))

    def get_config(self):
        return {"units": 3, "activation": keras.activations.serialize(self.activation)}
