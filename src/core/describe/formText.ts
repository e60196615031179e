import { catalogue } from '../activations/known';
import { frameworks } from '../frameworks/known';
import type { Form, Mixture } from '../inventory/mixtures';
import type { Language } from './language';
import { settingsText } from './settingsText';
import { fullName } from './variant';

/** What tells one meaning of a name from the others: `GELU (exact)`, or `α = 0.3` where it is the same function. */
export function formText(form: Form, { forms }: Mixture, language: Language): string {
  const activation = catalogue.get(form.activation);
  if (!activation) return form.activation;
  const isAlone = forms.every((other) => other === form || other.activation !== form.activation);
  const settings = settingsText(activation, form.parameters);
  return isAlone || settings === '' ? fullName(activation, language) : settings;
}

/** The libraries whose name means it, as people write them. */
export const librariesText = ({ frameworks: ids }: Form): string =>
  ids.map((id) => frameworks.find((framework) => framework.id === id)?.title ?? id).join(', ');
