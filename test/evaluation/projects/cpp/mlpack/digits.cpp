#include <mlpack.hpp>

using namespace mlpack;

int main()
{
  FFN<NegativeLogLikelihood> model;
  model.Add<Linear>(128);
  model.Add<LeakyReLU>();
  model.Add<Linear>(64);
  model.Add<LeakyReLU>(0.2);
  model.Add<PReLUType<arma::fmat>>(0.1);
  model.Add<ReLUType<arma::fmat>>();
  model.Add(new SigmoidLayer<>());
  model.Add(new LeakyReLU<>(0.05));
  model.Add<GELU>();
  model.Add<LogSoftMaxType<arma::fmat>>();
}
