#pragma once

/// What nearly every file of the window includes, read once for all of them. Headers of the project are not
/// among them: ccache shares what checkouts compile, and "#pragma once" knows a header of another checkout as
/// another file.
#include <QtCore/QtCore>
#include <QtGui/QtGui>
#include <QtWidgets/QtWidgets>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>
