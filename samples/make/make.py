#!/usr/bin/env python3
"""Makes every sample paper and the answer a perfect reader gives for it: python3 samples/make/make.py"""
import importlib
import sys

PAPERS = ("thansujarit_2567", "thansujarit_2566", "tick_columns", "borderless_memo", "prose_results", "continued", "sheets",
          "one_sheet", "saved_from_word", "web_page", "prose_874", "scanned", "clean")

sys.dont_write_bytecode = True
for paper in PAPERS:
    importlib.import_module(paper).make()
