activationfunction = "sigmoid"
activationfunctioninput = 'sigmoid'
activationfunctionmain = 'tanh'
activations = ["relu", "tansig", "logsig"]
