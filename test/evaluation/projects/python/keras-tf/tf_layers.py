import tensorflow as tf
import tensorflow.compat.v1 as tf1
from tensorflow import keras
from tensorflow.keras import layers
from tensorflow.keras.layers import Dense, LeakyReLU, ThresholdedReLU


def dense(x, units, activation=tf.nn.relu):
    return tf1.layers.dense(x, units, activation=activation)


def network(x, training):
    h = tf.nn.relu(x)
    h = tf.nn.leaky_relu(h) + tf.nn.leaky_relu(h, alpha=0.1) + tf.nn.leaky_relu(h, .3)
    h = tf.nn.elu(h) + tf.nn.selu(h) + tf.nn.relu6(h) + tf.nn.crelu(h)
    h = tf.nn.gelu(h) + tf.nn.gelu(h, approximate=True)
    h = tf.nn.silu(h) + tf.nn.swish(h, beta=1.5)
    h = tf.sigmoid(h) * tf.tanh(h) + tf.math.softplus(h) + tf.nn.softsign(h)
    h = tf.math.log_sigmoid(h) + tf1.nn.relu(h)
    h = tf.exp(h) + tf.maximum(h, 0.0) + tf.clip_by_value(h, 0, 6) + tf.sign(h)
    loss = tf.nn.softmax_cross_entropy_with_logits(labels=x, logits=h)
    loss += tf.nn.sigmoid_cross_entropy_with_logits(labels=x, logits=h)
    loss += tf1.losses.softmax_cross_entropy(x, h)
    h = tf.image.resize(h, (3, 3), method="linear")
    h = tf.pad(h, [[1, 1]], mode="REFLECT")
    return tf.nn.softmax(h, axis=-1), tf.nn.log_softmax(h), loss


model = tf.keras.Sequential([
    tf.keras.layers.Dense(64, activation='relu', input_shape=(784,)),
    tf.keras.layers.Dense(64, activation=tf.nn.elu),
    tf.keras.layers.Dense(64, activation=tf.keras.activations.selu),
    tf.keras.layers.LeakyReLU(alpha=0.1),
    LeakyReLU(),
    layers.ELU(),
    keras.layers.ReLU(max_value=6.),
    ThresholdedReLU(theta=0.7),
    keras.layers.PReLU(alpha_initializer="zeros"),
    layers.Activation("tanh"),
    Dense(10, activation="sigmoid"),
    layers.Activation(tf.nn.swish),
    layers.Softmax(),
    layers.Lambda(lambda t: tf.nn.relu(t) * 2),
])


@tf.function
def gate(x):
    with tf.name_scope("relu"):
        return tf.nn.relu(x, name="relu")


cell = tf1.nn.rnn_cell.GRUCell(8, activation=tf1.nn.tanh)
conv = tf1.layers.conv2d(None, 3, 3, padding="SAME", activation=None)
