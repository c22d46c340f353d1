#pragma once

/// What nearly every test of the window includes, read once for all of them.
#include <QtGui/QtGui>
#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

#include "app/workbench/window/main_window.h"
