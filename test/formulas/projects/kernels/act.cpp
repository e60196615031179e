#include <algorithm>
#include <cmath>

namespace act {

template <typename T>
T relu(T x) {
  return std::max(T(0), x);
}

inline double sigmoid(double x) { return 1.0 / (1.0 + std::exp(-x)); }

inline double dsigmoid(double x) { return sigmoid(x) * (1.0 - sigmoid(x)); }

inline double selu(double x) {
  constexpr double alpha = 1.0507009873554805;
  constexpr double lambda = 1.6732632423543772;
  return lambda * (x > 0 ? x : alpha * (std::exp(x) - 1.0));
}

inline double elu(double x, double alpha = 1.0) { return x > 0 ? x : alpha * std::expm1(x); }

inline double softsign(double x) { return x / (1.0 + std::abs(x)); }

inline double dsoftsign(double x) { return 1.0 / (1.0 + std::abs(x)); }

inline int pad_to(int n, int k) { return (n + k - 1) / k * k; }

inline double lerp(double a, double b, double t) { return a + t * (b - a); }

}  // namespace act
