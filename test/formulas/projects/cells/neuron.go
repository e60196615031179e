package net

import "math"

func sigmoid(x float64) float64 {
	return 1 / (1 + math.Exp(-x))
}

func sigmoidPrime(x float64) float64 {
	return sigmoid(x) * (1 - sigmoid(x))
}

func relu(x float64) float64 {
	if x < 0 {
		return 0
	}
	return x
}

func tanhPrime(y float64) float64 {
	return 1 - y*y
}

func elu(x float64) float64 {
	if x > 0 {
		return x
	}
	return math.Exp(x)
}

func clampInt(v, lo, hi int) int {
	if v < lo {
		return lo
	}
	if v > hi {
		return hi
	}
	return v
}

func mse(y, p float64) float64 {
	return (y - p) * (y - p)
}
