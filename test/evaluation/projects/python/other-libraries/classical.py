import numpy as np
from scipy import special
from scipy.special import expit
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.svm import SVC
from sklearn.model_selection import GridSearchCV

clf = MLPClassifier(hidden_layer_sizes=(100,), activation="logistic", solver="adam")
reg = MLPRegressor((50,), "tanh", alpha=1e-4)
lin = MLPRegressor(activation='identity')
svm = SVC(kernel="linear"), SVC(kernel="sigmoid"), SVC(kernel="rbf")
grid = GridSearchCV(clf, {"activation": ["relu", "tanh", "logistic"], "kernel": ["linear"]})


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x, axis=None):
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def relu(x):
    return np.maximum(x, 0)


def forward(x, w):
    h = relu(x @ w)
    h = np.tanh(h) + expit(h) + special.expit(h) + special.softmax(h, axis=1)
    h = np.clip(h, -1, 1) + np.sinc(h) + special.erf(h)
    return softmax(sigmoid(h), axis=1)


model = LogisticRegression(multi_class="multinomial")
y = np.interp(x, xp, fp); f = interp1d(x, y, kind="linear")
