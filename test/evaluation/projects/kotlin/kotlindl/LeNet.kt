package demo

import org.jetbrains.kotlinx.dl.api.core.Sequential
import org.jetbrains.kotlinx.dl.api.core.activation.Activations
import org.jetbrains.kotlinx.dl.api.core.layer.core.Dense
import org.jetbrains.kotlinx.dl.api.core.layer.convolutional.Conv2D

val lenet = Sequential.of(
    Conv2D(filters = 32, kernelSize = intArrayOf(5, 5), activation = Activations.Relu),
    Dense(120, Activations.Tanh, name = "relu"),
    Dense(84, activation = Activations.Linear),
)
