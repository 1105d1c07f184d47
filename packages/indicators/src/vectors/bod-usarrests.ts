import { benefitOfTheDoubt } from '../methods/weigh/benefit-of-the-doubt.ts';
import { defineAdapter } from './vector.ts';

export const bodUsarrests = defineAdapter({
  id: 'bod-usarrests',
  methods: ['benefitOfTheDoubt', 'linearProgram'],
  compute: ({ inputs }) => ({ score: benefitOfTheDoubt(inputs.X).scores }),
});
