import { testPages } from '../support/spec/folder.ts';

testPages('writing');
