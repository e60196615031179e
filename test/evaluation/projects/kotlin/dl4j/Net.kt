package org.example

import org.deeplearning4j.nn.conf.layers.DenseLayer
import org.nd4j.linalg.activations.Activation

/* a comment /* nested Activation.RELU */ Activation.TANH */
data class Options(val activation: Activation = Activation.RELU, val reluCount: Int = 0)

fun dense(units: Int, activation: Activation = Activation.TANH) =
    DenseLayer.Builder().nOut(units).activation(activation).name("relu").build()

fun describe(a: Activation): String = when (a) {
    Activation.SIGMOID -> "Activation.SIGMOID and $a"
    Activation.CUBE, Activation.MISH -> """raw Activation.MISH "quoted" """
    else -> "other ${Activation.RELU6}"
}

val layers = listOf(dense(3), dense(4, Activation.SOFTSIGN), dense(10, Activation.SOFTMAX))
