import { readFileSync } from 'node:fs';

import eslint from '@eslint/js';
import graphqlEslint from '@graphql-eslint/eslint-plugin';
import { Kind, parse } from 'graphql';
import tseslint from 'typescript-eslint';

const publicSchema = 'schema/public.graphql';

/** Object types without a global id: parts of other objects, variants, connections, payloads. */
const typesWithoutId = parse(readFileSync(new URL(publicSchema, import.meta.url), 'utf8'))
  .definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
  .filter((node) => !node.interfaces?.some(({ name }) => name.value === 'Node'))
  .map((node) => node.name.value);

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'src/generated/**',
      'test/generated/**',
      'src/explorer/page/**',
      'bench/dist/**',
      'bench/node_modules/**',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [eslint.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
    },
  },
  {
    // The environment is read in one place, so that --print-config tells the whole truth.
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts'],
    rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env' }] },
  },
  {
    files: [publicSchema],
    plugins: { '@graphql-eslint': graphqlEslint },
    languageOptions: {
      parser: graphqlEslint.parser,
      parserOptions: { graphQLConfig: { schema: `./${publicSchema}` } },
    },
    rules: {
      ...graphqlEslint.configs['flat/schema-recommended'].rules,
      ...graphqlEslint.configs['flat/schema-relay'].rules,
      // Lists inside an object (ports, certificates, references) come whole with the object; only collections are paged.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // A global id stands for something with an address of its own on the appliance (Node); a part has none.
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: typesWithoutId } }],
    },
  },
);
